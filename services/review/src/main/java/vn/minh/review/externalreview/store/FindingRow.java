package vn.minh.review.externalreview.store;

import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.minh.review.externalreview.Finding;

/** Of the reader who holds the dossier. */
@Entity
@Table(name = "finding")
@IdClass(FindingColumns.Key.class)
class FindingRow extends FindingColumns {

    static FindingRow of(UUID review, Finding finding) {
        var row = new FindingRow();
        row.review = review;
        row.item = finding.item();
        row.take(finding);
        return row;
    }
}
