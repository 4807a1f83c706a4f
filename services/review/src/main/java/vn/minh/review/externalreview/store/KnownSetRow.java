package vn.minh.review.externalreview.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

@Entity
@Table(name = "known_set")
@IdClass(KnownSetRow.Key.class)
class KnownSetRow {

    record Key(String code, int version) implements Serializable {}

    @Id
    String code;

    /** Of the set, not of this row. */
    @Id
    int version;

    @Column
    String sha256;

    @Column
    String status;

    @Column
    String content;

    @Column(name = "published_at")
    Instant publishedAt;
}
