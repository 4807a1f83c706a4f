package vn.minh.assessment.selfassessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.campaign.Dates;
import vn.minh.assessment.council.Standing;
import vn.minh.assessment.selfassessment.State.Approved;
import vn.minh.assessment.selfassessment.State.CouncilSigned;
import vn.minh.assessment.selfassessment.State.Draft;
import vn.minh.assessment.selfassessment.State.Opened;
import vn.minh.assessment.selfassessment.State.Returned;
import vn.minh.contracts.Event;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.assessment.SelfAssessmentApprovedV1;
import vn.minh.contracts.assessment.SelfAssessmentExtendedV1;
import vn.minh.contracts.assessment.SelfAssessmentOpenedV1;
import vn.minh.contracts.assessment.SelfAssessmentReinstatedV1;
import vn.minh.contracts.assessment.SelfAssessmentReturnedV1;
import vn.minh.contracts.assessment.SelfAssessmentSentBackV1;
import vn.minh.contracts.assessment.SelfAssessmentSignedV1;
import vn.minh.contracts.assessment.SelfAssessmentStartedV1;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.IllegalMove;
import vn.minh.domain.Transition;
import vn.minh.grading.IndicatorSet;

/**
 * A unit's own verdict on itself for one year (tự đánh giá), by one version of an indicator set.
 *
 * @param authority code of the authority responsible when it was opened or last approved; absent when none was
 * @param extension the time this unit alone was given to submit; absent when it has the usual day
 */
public record SelfAssessment(
        Id id,
        About about,
        @Nullable String authority,
        State state,
        @Nullable Extension extension,
        long version) {

    static final String WHAT = "self-assessment";

    public record Id(UUID value) {

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** What signing came to: the step, and what it froze for the head to see. */
    public record Signed(Transition<SelfAssessment> step, Frozen frozen) {}

    static Transition<SelfAssessment> open(Id id, About about, @Nullable String authority, Instant now) {
        return new Transition<>(
                new SelfAssessment(id, about, authority, new Opened(), null, 0),
                new SelfAssessmentOpenedV1(
                        id.value(),
                        about.campaign(),
                        about.unit(),
                        about.department(),
                        authority,
                        about.schoolYear(),
                        about.set(),
                        about.demonstration(),
                        now));
    }

    /** Whether the council may answer the item now. The first answer starts the dossier; no other is a step. */
    @Nullable Transition<SelfAssessment> answer(IndicatorSet set, String item, Standing member, Instant now) {
        Rights.answer(this, member, set, item);
        return switch (state) {
            case Opened opened -> step(opened.start(), new SelfAssessmentStartedV1(id.value(), now));
            case Draft _ -> null;
            case Returned returned -> {
                Supplement.requireOpen(returned.criteria(), set, item);
                yield null;
            }
            case CouncilSigned _, Approved _ -> throw illegal("answer");
        };
    }

    /** The council signs: answers and cited evidence are fixed from here on. */
    Signed sign(Worksheet sheet, IndicatorSet set, Standing member, Instant now) {
        Rights.sign(this, member);
        return switch (state) {
            case Draft draft -> {
                var frozen = sheet.freeze(id, draft.round(), about, set);
                yield signed(draft.sign(frozen.fingerprint(), member.actor().id(), now), frozen);
            }
            case Returned returned -> {
                var frozen = sheet.freeze(id, returned.round() + 1, about, set);
                yield signed(returned.sign(frozen.fingerprint(), member.actor().id(), now), frozen);
            }
            case Opened _, CouncilSigned _, Approved _ -> throw illegal("sign");
        };
    }

    private Signed signed(CouncilSigned next, Frozen frozen) {
        var signature = next.signature();
        var event = new SelfAssessmentSignedV1(
                id.value(),
                signature.round(),
                signature.fingerprint(),
                frozen.evidence(),
                signature.by(),
                signature.at());
        return new Signed(step(next, event), frozen);
    }

    /** The round that waits for the head, for whoever is to approve it. */
    int roundToApprove(Standing head) {
        Rights.head(this, head);
        return switch (state) {
            case CouncilSigned signed -> signed.round();
            case Opened _, Draft _, Approved _, Returned _ -> throw illegal("approve");
        };
    }

    /**
     * The head, or her delegate, approves exactly what she saw; the authority is told.
     *
     * @param reviewer responsible today; absent when no assignment covers the unit: then there is no review
     * @param dates of the campaign, as they bind the unit's authority
     */
    Transition<SelfAssessment> approve(
            Frozen frozen, String fingerprint, @Nullable UnitRef reviewer, Dates dates, Standing head, Instant now) {
        Rights.head(this, head);
        return switch (state) {
            case CouncilSigned signed -> approved(signed, frozen, fingerprint, reviewer, dates, head, now);
            case Opened _, Draft _, Approved _, Returned _ -> throw illegal("approve");
        };
    }

    private Transition<SelfAssessment> approved(
            CouncilSigned signed,
            Frozen frozen,
            String fingerprint,
            @Nullable UnitRef reviewer,
            Dates dates,
            Standing head,
            Instant now) {
        Rights.approval(signed.signature(), fingerprint, head);
        var submission = DueDay.met(this, signed.supplement(), dates, !head.isHead(), now);
        var event = new SelfAssessmentApprovedV1(
                id.value(),
                about.campaign(),
                about.unit(),
                about.department(),
                reviewer,
                about.schoolYear(),
                about.set(),
                about.demonstration(),
                signed.round(),
                fingerprint,
                frozen.answers(),
                frozen.evidence(),
                frozen.result(),
                frozen.answeredBy(),
                signed.signature().by(),
                head.actor().id(),
                now,
                submission);
        var next = signed.approve(head.actor().id(), now, submission);
        var code = reviewer == null ? null : reviewer.code();
        return new Transition<>(new SelfAssessment(id, about, code, next, extension, version), event);
    }

    /** More time for the first submission, as long as it is not there; a supplement's day is review's to set. */
    Transition<SelfAssessment> extend(Extension next, Instant now) {
        return switch (state) {
            case Opened _, Draft _ -> extended(next, now);
            case CouncilSigned signed when signed.supplement() == null -> extended(next, now);
            case CouncilSigned _, Returned _ -> throw DueDay.ofASupplement();
            case Approved _ -> throw illegal("extend");
        };
    }

    private Transition<SelfAssessment> extended(Extension next, Instant now) {
        return new Transition<>(
                new SelfAssessment(id, about, authority, state, next, version),
                new SelfAssessmentExtendedV1(id.value(), next.dueOn(), next.by(), now));
    }

    /** The head does not approve; the council works on. */
    Transition<SelfAssessment> sendBack(String reason, Standing head, Instant now) {
        Rights.head(this, head);
        return switch (state) {
            case CouncilSigned signed ->
                step(
                        signed.sendBack(reason),
                        new SelfAssessmentSentBackV1(
                                id.value(), signed.round(), head.actor().id(), now));
            case Opened _, Draft _, Approved _, Returned _ -> throw illegal("send-back");
        };
    }

    /** The authority asks for more on the named criteria. */
    Transition<SelfAssessment> returnFor(int round, List<String> criteria, LocalDate dueOn, Instant now) {
        return switch (state) {
            case Approved approved
            when approved.round() == round ->
                step(
                        approved.returnFor(criteria, dueOn),
                        new SelfAssessmentReturnedV1(id.value(), round, criteria, dueOn, now));
            case Opened _, Draft _, CouncilSigned _, Approved _, Returned _ -> throw illegal("return");
        };
    }

    /**
     * The supplement's day passed: what was approved stands again, also when the council had signed and the head had
     * not approved. Nothing happens when the next round was approved meanwhile: it was in time.
     */
    @Nullable Transition<SelfAssessment> reinstate(int round, Instant now) {
        return switch (state) {
            case Returned returned when returned.round() == round -> reinstated(returned, now);
            case CouncilSigned signed
            when signed.supplement() != null && signed.supplement().round() == round ->
                reinstated(signed.supplement(), now);
            case Approved approved when approved.round() > round -> null;
            case Opened _, Draft _, CouncilSigned _, Approved _, Returned _ -> throw illegal("reinstate");
        };
    }

    private Transition<SelfAssessment> reinstated(Returned returned, Instant now) {
        return step(returned.reinstate(), new SelfAssessmentReinstatedV1(id.value(), returned.round(), now));
    }

    private Transition<SelfAssessment> step(State next, Event event) {
        return new Transition<>(new SelfAssessment(id, about, authority, next, extension, version), event);
    }

    private Rejected illegal(String move) {
        return new Rejected(new IllegalMove(WHAT, state.status().name(), move));
    }
}
