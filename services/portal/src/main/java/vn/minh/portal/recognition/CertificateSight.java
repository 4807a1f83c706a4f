package vn.minh.portal.recognition;

import java.util.List;
import vn.minh.portal.page.GroupCard;
import vn.minh.portal.review.Recognition;

/**
 * A certificate as the paper that it is.
 *
 * @param check public address that says whether it still counts
 */
public record CertificateSight(Recognition recognition, Letterhead head, List<GroupCard> groups, String check) {

    public CertificateSight {
        groups = List.copyOf(groups);
    }
}
