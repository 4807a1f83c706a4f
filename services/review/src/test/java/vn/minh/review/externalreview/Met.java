package vn.minh.review.externalreview;

/** A dossier as people meet it. */
enum Met {
    WAITING,
    HELD,
    CAME_BACK,
    RETURNED,
    TO_BE_READ_TWICE,
    READ_TWICE_NOW,
    READERS_DIFFER,
    PROPOSED,
    AGREED,
    CONCLUDED,
    /** Its set holds unverified lines, and the campaign is no demonstration. */
    UNVERIFIED,
    RECOGNISED
}
