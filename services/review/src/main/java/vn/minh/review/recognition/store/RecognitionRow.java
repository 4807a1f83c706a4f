package vn.minh.review.recognition.store;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Result;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.Wire;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Stale;
import vn.minh.review.externalreview.Dossier;
import vn.minh.review.recognition.Decision;
import vn.minh.review.recognition.Papers;
import vn.minh.review.recognition.Recognition;
import vn.minh.review.recognition.State;
import vn.minh.review.recognition.Status;

@Entity
@Table(name = "recognition")
class RecognitionRow {

    private static final ObjectMapper WIRE = Wire.mapper();

    @Id
    UUID id;

    @Column
    UUID review;

    @Column(name = "self_assessment")
    UUID selfAssessment;

    @Column
    UUID campaign;

    @Column(name = "unit_code")
    String unitCode;

    @Column(name = "unit_name")
    String unitName;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit_kind")
    UnitKind unitKind;

    @Column
    String department;

    @Column(name = "authority_code")
    String authorityCode;

    @Column(name = "authority_name")
    String authorityName;

    @Enumerated(EnumType.STRING)
    @Column(name = "authority_kind")
    UnitKind authorityKind;

    @Column(name = "school_year")
    String schoolYear;

    @Column(name = "set_code")
    String setCode;

    @Column(name = "set_version")
    int setVersion;

    @Column(name = "set_sha256")
    String setSha256;

    @Column
    boolean demonstration;

    @Column
    int round;

    @Column
    String result;

    @Column
    UUID decision;

    @Column(name = "decision_number")
    String decisionNumber;

    @Column(name = "certificate_number")
    String certificateNumber;

    @Column(name = "verification_code")
    String verificationCode;

    @Enumerated(EnumType.STRING)
    @Column
    Status status;

    @Column(name = "recognised_by")
    String recognisedBy;

    @Column(name = "recognised_at")
    Instant recognisedAt;

    @Column
    @Nullable UUID supersedes;

    @Column(name = "superseded_by")
    @Nullable UUID supersededBy;

    @Column(name = "superseded_at")
    @Nullable Instant supersededAt;

    @Column
    @Nullable UUID appeal;

    @Embedded
    @Nullable Withdrawal withdrawal;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    long version;

    /** A new row has version 1, the sequence of its first fact. */
    static RecognitionRow of(Recognition recognition) {
        var row = new RecognitionRow();
        var dossier = recognition.dossier();
        row.id = recognition.id().value();
        row.review = recognition.reviewId();
        row.selfAssessment = dossier.selfAssessmentId();
        row.campaign = dossier.campaignId();
        row.unitCode = dossier.unit().code();
        row.unitName = dossier.unit().name();
        row.unitKind = dossier.unit().kind();
        row.department = dossier.department();
        row.authorityCode = recognition.authority().code();
        row.authorityName = recognition.authority().name();
        row.authorityKind = recognition.authority().kind();
        row.schoolYear = dossier.schoolYear();
        row.setCode = dossier.set().code();
        row.setVersion = dossier.set().version();
        row.setSha256 = dossier.set().sha256();
        row.demonstration = dossier.demonstration();
        row.round = recognition.round();
        row.result = write(recognition.result());
        row.decision = recognition.papers().decision().id();
        row.decisionNumber = recognition.papers().decisionNumber();
        row.certificateNumber = recognition.papers().certificateNumber();
        row.verificationCode = recognition.papers().verificationCode();
        row.supersedes = recognition.supersedes();
        row.take(recognition);
        row.version = 1;
        return row;
    }

    /** Nothing but its state ever changes. */
    void take(Recognition next) {
        if (version != next.version()) {
            throw new Rejected(new Stale(next.version(), version));
        }
        status = next.state().status();
        var signature = State.signature(next.state());
        recognisedBy = signature.by();
        recognisedAt = signature.at();
        switch (next.state()) {
            case State.Recognised recognised -> changedAt = recognised.at();
            case State.Superseded superseded -> {
                supersededBy = superseded.successor();
                supersededAt = superseded.at();
                appeal = superseded.appeal();
                changedAt = superseded.at();
            }
            case State.Revoked revoked -> {
                withdrawal = Withdrawal.of(revoked);
                changedAt = revoked.at();
            }
        }
    }

    Recognition toDomain() {
        return new Recognition(
                new Recognition.Id(id),
                review,
                new Dossier(
                        selfAssessment,
                        campaign,
                        new UnitRef(unitCode, unitName, unitKind),
                        department,
                        schoolYear,
                        new IndicatorSetRef(setCode, setVersion, setSha256),
                        demonstration),
                new UnitRef(authorityCode, authorityName, authorityKind),
                round,
                read(result),
                new Papers(new Decision.Ref(decision, decisionNumber), certificateNumber, verificationCode),
                supersedes,
                state(),
                version);
    }

    private State state() {
        return switch (status) {
            case RECOGNISED -> signature();
            case SUPERSEDED ->
                new State.Superseded(
                        signature(),
                        requireNonNull(supersededBy),
                        requireNonNull(appeal),
                        requireNonNull(supersededAt));
            case REVOKED -> requireNonNull(withdrawal).after(signature());
        };
    }

    private State.Recognised signature() {
        return new State.Recognised(recognisedBy, recognisedAt);
    }

    private static String write(Result result) {
        try {
            return WIRE.writeValueAsString(result);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a result must be writable", e);
        }
    }

    private static Result read(String document) {
        try {
            return WIRE.readValue(document, Result.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was written by us must be readable", e);
        }
    }
}
