package vn.minh.review.externalreview.store;

import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.minh.review.externalreview.Finding;

/** Of the second reader. */
@Entity
@Table(name = "second_finding")
@IdClass(FindingColumns.Key.class)
class SecondFindingRow extends FindingColumns {

    static SecondFindingRow of(UUID review, Finding finding) {
        var row = new SecondFindingRow();
        row.review = review;
        row.item = finding.item();
        row.take(finding);
        return row;
    }
}
