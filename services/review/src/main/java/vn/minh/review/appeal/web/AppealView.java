package vn.minh.review.appeal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Result;
import vn.minh.contracts.UnitRef;
import vn.minh.review.appeal.MeetAppeal;
import vn.minh.review.appeal.Move;
import vn.minh.review.appeal.Outcome;
import vn.minh.review.appeal.PanelFindings;
import vn.minh.review.appeal.Panellist;
import vn.minh.review.appeal.Side;
import vn.minh.review.appeal.State;
import vn.minh.review.appeal.Status;
import vn.minh.web.ETag;

/**
 * An appeal opened, as version 1 of the API shows it.
 *
 * @param authority accountable now
 * @param decisionNumber of the act that is appealed against
 * @param criteria the named ones for the unit and the panel, all of them for the authority
 * @param recognised the result as it stands
 * @param preview what it comes to with the panel's points so far; not for the unit before it is decided
 * @param panel the chair first; not for the unit
 * @param result graded again, once upheld; it counts when the authority's head recognised it
 * @param moves what this person may do now
 */
record AppealView(
        UUID id,
        UUID recognition,
        UUID review,
        UUID selfAssessment,
        UUID campaign,
        UnitRef unit,
        String department,
        UnitRef authority,
        String schoolYear,
        boolean demonstration,
        String decisionNumber,
        Status state,
        Instant filedAt,
        @Nullable Instant admittedAt,
        @Nullable LocalDate dueOn,
        boolean late,
        @Nullable List<Panellist> panel,
        List<AppealSheetView.CriterionView> criteria,
        Result recognised,
        @Nullable Result preview,
        DecisionBody.@Nullable Decided outcome,
        @Nullable String reason,
        @Nullable Result result,
        @Nullable Instant decidedAt,
        List<String> moves,
        long version) {

    static AppealView of(MeetAppeal.Met met, LocalDate today) {
        var matter = met.matter();
        var appeal = matter.appeal();
        var about = appeal.about();
        var admission = appeal.state().admission();
        var decided = appeal.state() instanceof State.Decided done ? done : null;
        boolean told = met.side() != Side.UNIT || decided != null;
        return new AppealView(
                appeal.id().value(),
                about.recognition(),
                about.review(),
                about.selfAssessment(),
                about.campaign(),
                about.unit(),
                about.department(),
                matter.authority(),
                about.schoolYear(),
                matter.review().dossier().demonstration(),
                matter.recognition().papers().decisionNumber(),
                appeal.status(),
                appeal.filedAt(),
                admission.map(State.Admitted::at).orElse(null),
                admission.map(State.Admitted::dueOn).orElse(null),
                appeal.isLate(today),
                met.side() == Side.UNIT
                        ? null
                        : admission
                                .map(admitted -> admitted.panel().everybody())
                                .orElse(null),
                AppealSheetView.of(matter, shown(met), told ? appeal.findings() : PanelFindings.NONE)
                        .criteria(),
                matter.recognition().result(),
                told ? matter.sheet().result() : null,
                decided == null ? null : outcome(decided.outcome()),
                decided == null ? null : decided.outcome().reason(),
                decided != null && decided.outcome() instanceof Outcome.Upheld upheld ? upheld.result() : null,
                decided == null ? null : decided.at(),
                met.rights().offered().stream().map(Move::word).toList(),
                appeal.version());
    }

    /** With the version that the next move must be based on. */
    static RestResponse<AppealView> answer(RestResponse.Status status, MeetAppeal.Met met, LocalDate today) {
        return RestResponse.ResponseBuilder.create(status, of(met, today))
                .tag(new ETag(met.matter().appeal().version()).value())
                .build();
    }

    static DecisionBody.Decided outcome(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Upheld _ -> DecisionBody.Decided.UPHELD;
            case Outcome.Dismissed _ -> DecisionBody.Decided.DISMISSED;
        };
    }

    private static Set<String> shown(MeetAppeal.Met met) {
        var matter = met.matter();
        return switch (met.side()) {
            case UNIT, PANEL -> Set.copyOf(matter.appeal().criteria());
            case AUTHORITY ->
                matter.known().set().groups().stream()
                        .flatMap(group -> group.criteria().stream())
                        .map(criterion -> criterion.code())
                        .collect(Collectors.toUnmodifiableSet());
        };
    }
}
