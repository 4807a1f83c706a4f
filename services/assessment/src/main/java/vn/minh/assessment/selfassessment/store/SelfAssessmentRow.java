package vn.minh.assessment.selfassessment.store;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.selfassessment.About;
import vn.minh.assessment.selfassessment.Extension;
import vn.minh.assessment.selfassessment.SelfAssessment;
import vn.minh.assessment.selfassessment.State;
import vn.minh.assessment.selfassessment.State.Approval;
import vn.minh.assessment.selfassessment.State.Signature;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.assessment.Submission;
import vn.minh.domain.Rejected;

/** The facts of a state are columns; those a state does not have are null. */
@Entity
@Table(name = "self_assessment")
class SelfAssessmentRow {

    @Id
    UUID id;

    @Column(name = "campaign_id", updatable = false)
    UUID campaign;

    @Column(updatable = false)
    String unit;

    @Column(name = "unit_name", updatable = false)
    String unitName;

    @Column(name = "unit_kind", updatable = false)
    @Enumerated(EnumType.STRING)
    UnitKind unitKind;

    @Column(updatable = false)
    String department;

    @Nullable String authority;

    @Column(name = "school_year", updatable = false)
    String schoolYear;

    @Column(name = "set_code", updatable = false)
    String setCode;

    @Column(name = "set_version", updatable = false)
    int setVersion;

    @Column(name = "set_sha256", updatable = false)
    String setSha256;

    @Column(updatable = false)
    boolean demonstration;

    @Column
    @Enumerated(EnumType.STRING)
    State.Status status;

    @Column
    int round;

    @Nullable String fingerprint;

    @Column(name = "signed_by")
    @Nullable String signedBy;

    @Column(name = "signed_at")
    @Nullable Instant signedAt;

    @Column(name = "approved_fingerprint")
    @Nullable String approvedFingerprint;

    @Column(name = "approved_signed_by")
    @Nullable String approvedSignedBy;

    @Column(name = "approved_signed_at")
    @Nullable Instant approvedSignedAt;

    @Column(name = "approved_by")
    @Nullable String approvedBy;

    @Column(name = "approved_at")
    @Nullable Instant approvedAt;

    @Column(name = "approved_by_delegate")
    boolean approvedByDelegate;

    @Column(name = "approved_due_on")
    @Nullable LocalDate approvedDueOn;

    @Column(name = "approved_late")
    @Nullable Boolean approvedLate;

    @Column(name = "extended_to")
    @Nullable LocalDate extendedTo;

    @Column(name = "extension_reason")
    @Nullable String extensionReason;

    @Column(name = "extended_by")
    @Nullable String extendedBy;

    @Column(name = "returned_criteria")
    @Nullable String returnedCriteria;

    @Column(name = "returned_due_on")
    @Nullable LocalDate returnedDueOn;

    @Column(name = "sent_back_reason")
    @Nullable String sentBackReason;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    long version;

    SelfAssessment toDomain() {
        var about = new About(
                campaign,
                new UnitRef(unit, unitName, unitKind),
                department,
                schoolYear,
                new IndicatorSetRef(setCode, setVersion, setSha256),
                demonstration);
        return new SelfAssessment(new SelfAssessment.Id(id), about, authority, state(), extension(), version);
    }

    private @Nullable Extension extension() {
        return extendedTo == null
                ? null
                : new Extension(extendedTo, requireNonNull(extensionReason), requireNonNull(extendedBy));
    }

    private State state() {
        return switch (status) {
            case OPENED -> new State.Opened();
            case DRAFT -> new State.Draft(sentBackReason);
            case COUNCIL_SIGNED -> new State.CouncilSigned(signature(), round == 1 ? null : returned(round - 1));
            case APPROVED -> new State.Approved(approval(round));
            case RETURNED -> returned(round);
        };
    }

    private Signature signature() {
        return new Signature(round, requireNonNull(fingerprint), requireNonNull(signedBy), requireNonNull(signedAt));
    }

    private Approval approval(int approvedRound) {
        var signature = new Signature(
                approvedRound,
                requireNonNull(approvedFingerprint),
                requireNonNull(approvedSignedBy),
                requireNonNull(approvedSignedAt));
        return new Approval(
                signature, requireNonNull(approvedBy), requireNonNull(approvedAt), approvedByDelegate, submission());
    }

    private @Nullable Submission submission() {
        return approvedDueOn == null
                ? null
                : new Submission(approvedDueOn, requireNonNull(approvedLate), approvedByDelegate);
    }

    private State.Returned returned(int approvedRound) {
        return new State.Returned(
                approval(approvedRound),
                List.of(requireNonNull(returnedCriteria).split(",")),
                requireNonNull(returnedDueOn),
                sentBackReason);
    }

    void take(SelfAssessment next, Instant now) {
        Rejected.ifStale(next.version(), version);
        authority = next.authority();
        status = next.state().status();
        round = next.state().round();
        changedAt = now;
        put(next.extension());
        switch (next.state()) {
            case State.Opened _ -> put((Signature) null);
            case State.Draft draft -> {
                put((Signature) null);
                sentBackReason = draft.sentBackReason();
            }
            case State.CouncilSigned signed -> {
                put(signed.signature());
                sentBackReason = null;
            }
            case State.Approved approved -> {
                put((Signature) null);
                put(approved.approval());
                returnedCriteria = null;
                returnedDueOn = null;
                sentBackReason = null;
            }
            case State.Returned returned -> {
                put((Signature) null);
                returnedCriteria = String.join(",", returned.criteria());
                returnedDueOn = returned.dueOn();
                sentBackReason = returned.sentBackReason();
            }
        }
    }

    private void put(@Nullable Extension extension) {
        extendedTo = extension == null ? null : extension.dueOn();
        extensionReason = extension == null ? null : extension.reason();
        extendedBy = extension == null ? null : extension.by();
    }

    private void put(@Nullable Signature signature) {
        fingerprint = signature == null ? null : signature.fingerprint();
        signedBy = signature == null ? null : signature.by();
        signedAt = signature == null ? null : signature.at();
    }

    private void put(Approval approval) {
        approvedFingerprint = approval.signature().fingerprint();
        approvedSignedBy = approval.signature().by();
        approvedSignedAt = approval.signature().at();
        approvedBy = approval.by();
        approvedAt = approval.at();
        approvedByDelegate = approval.byDelegate();
        approvedDueOn =
                approval.submission() == null ? null : approval.submission().dueOn();
        approvedLate =
                approval.submission() == null ? null : approval.submission().late();
    }
}
