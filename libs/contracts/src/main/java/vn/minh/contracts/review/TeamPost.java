package vn.minh.contracts.review;

/** Chức danh trong đoàn đánh giá ngoài. */
public enum TeamPost {
    /** Trưởng đoàn: settles, and may put back, take back and conclude. */
    HEAD,
    /** Thư ký: keeps the minutes, and reads as a member does. */
    SECRETARY,
    MEMBER
}
