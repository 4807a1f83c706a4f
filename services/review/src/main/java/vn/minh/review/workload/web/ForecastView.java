package vn.minh.review.workload.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitRef;
import vn.minh.review.workload.Forecast;
import vn.minh.review.workload.Outlook;
import vn.minh.review.workload.Pace;

/** The forecasts of a campaign, as version 1 of the API shows them. */
record ForecastView(UUID campaign, List<AuthorityView> authorities) {

    /** Enough to act on; the count says how many there are. */
    private static final int SHOWN = 200;

    /** @param whole everything the authority has open, at the pace of all its teams; absent for members */
    record AuthorityView(UnitRef authority, @Nullable LookView whole, List<TeamView> teams) {}

    record TeamView(UUID team, String name, LookView forecast) {}

    /**
     * @param open how many dossiers wait for a proposal
     * @param pace dossiers for each working day; absent when none was finished
     * @param finished in the working days that the pace is taken from
     * @param note why nothing can be foretold; absent when it can
     * @param throughOn when nothing is open any more
     * @param missed what will miss its last day, or has, the worst first; at most 200 of them
     */
    record LookView(
            int open,
            @Nullable BigDecimal pace,
            int finished,
            int workingDays,
            @Nullable String note,
            @Nullable LocalDate throughOn,
            int missedCount,
            List<MissedView> missed) {}

    /**
     * @param doneOn at the present pace; absent without one
     * @param lateBy days
     */
    record MissedView(
            UUID review,
            UnitRef unit,
            @Nullable LocalDate reviewDueOn,
            @Nullable LocalDate doneOn,
            long lateBy) {}

    static ForecastView of(UUID campaign, Outlook outlook) {
        return new ForecastView(
                campaign,
                outlook.authorities().stream()
                        .map(of -> new AuthorityView(
                                of.authority(),
                                of.whole() == null ? null : look(of.whole()),
                                of.teams().stream()
                                        .map(team -> new TeamView(team.team(), team.name(), look(team.forecast())))
                                        .toList()))
                        .toList());
    }

    private static LookView look(Forecast forecast) {
        var pace = forecast.pace().perWorkingDay();
        var missed = forecast.missed();
        return new LookView(
                forecast.lines().size(),
                pace.orElse(null),
                forecast.pace().finished(),
                Pace.WORKING_DAYS,
                pace.isPresent()
                        ? null
                        : "Trong " + Pace.WORKING_DAYS
                                + " ngày làm việc vừa qua chưa có hồ sơ nào được đề xuất, nên chưa dự báo được.",
                forecast.throughOn().orElse(null),
                missed.size(),
                missed.stream().limit(SHOWN).map(ForecastView::missed).toList());
    }

    private static MissedView missed(Forecast.Line line) {
        var dossier = line.dossier();
        return new MissedView(dossier.review(), dossier.unit(), dossier.lastDay(), line.doneOn(), line.lateBy());
    }
}
