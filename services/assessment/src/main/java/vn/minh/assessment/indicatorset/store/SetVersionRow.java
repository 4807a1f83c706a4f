package vn.minh.assessment.indicatorset.store;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.indicatorset.SetState;
import vn.minh.assessment.indicatorset.SetVersion;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.domain.Rejected;

@Entity
@Table(name = "indicator_set_version")
class SetVersionRow {

    @Id
    String id;

    @Column(name = "set_code")
    String code;

    @Column(name = "set_version")
    int number;

    @Column
    String sha256;

    @Column
    @Enumerated(EnumType.STRING)
    SetState.Status status;

    @Nullable String draft;

    @Column(name = "drafted_by")
    @Nullable String draftedBy;

    @Column(name = "drafted_at")
    @Nullable Instant draftedAt;

    @Column(name = "published_by")
    @Nullable String publishedBy;

    @Column(name = "published_at")
    @Nullable Instant publishedAt;

    @Column(name = "retired_by")
    @Nullable String retiredBy;

    @Column(name = "retired_at")
    @Nullable Instant retiredAt;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    long version;

    SetVersion toDomain() {
        return new SetVersion(new IndicatorSetRef(code, number, sha256), state(), version);
    }

    private SetState state() {
        return switch (status) {
            case DRAFT ->
                new SetState.Draft(requireNonNull(draft), requireNonNull(draftedBy), requireNonNull(draftedAt));
            case PUBLISHED -> published();
            case RETIRED -> new SetState.Retired(published(), requireNonNull(retiredBy), requireNonNull(retiredAt));
        };
    }

    private SetState.Published published() {
        return new SetState.Published(draftedBy, publishedBy, requireNonNull(publishedAt));
    }

    void take(SetVersion next, Instant now) {
        Rejected.ifStale(next.version(), version);
        id = next.ref().code() + "@" + next.ref().version();
        code = next.ref().code();
        number = next.ref().version();
        sha256 = next.ref().sha256();
        status = next.state().status();
        changedAt = now;
        draft = null;
        switch (next.state()) {
            case SetState.Draft written -> {
                draft = written.text();
                draftedBy = written.by();
                draftedAt = written.at();
            }
            case SetState.Published published -> take(published);
            case SetState.Retired retired -> {
                take(retired.published());
                retiredBy = retired.by();
                retiredAt = retired.at();
            }
        }
    }

    private void take(SetState.Published published) {
        publishedBy = published.by();
        publishedAt = published.at();
    }
}
