package vn.minh.contracts.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.minh.contracts.Published;
import vn.minh.contracts.UnitRef;

/**
 * The appeal has a panel, nobody of whom had a hand in dossier or review; it reads what is sealed in the dossier.
 *
 * @param authority whose head admitted it
 * @param panel opaque ids of everybody on it, the chair too
 * @param chair opaque id of one of them
 * @param dueOn last day for the decision, Vietnam time
 * @param admittedBy opaque id of the head of the authority
 */
@Published(type = "vn.minh.review.appeal.admitted.v1", topic = AppealEvent.TOPIC)
public record AppealAdmittedV1(
        UUID appealId,
        UUID selfAssessmentId,
        UnitRef authority,
        List<String> panel,
        String chair,
        LocalDate dueOn,
        String admittedBy,
        Instant admittedAt)
        implements AppealEvent {

    @Override
    public String subject() {
        return appealId.toString();
    }
}
