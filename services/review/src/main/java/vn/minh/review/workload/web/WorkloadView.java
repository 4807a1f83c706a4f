package vn.minh.review.workload.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.review.TeamPost;
import vn.minh.review.workload.Load;
import vn.minh.review.workload.Workload;

/**
 * The load of a campaign, as version 1 of the API shows it.
 *
 * @param authorities those whose teams this person may see; none: nothing of this campaign is hers to see
 */
record WorkloadView(UUID campaign, List<AuthorityView> authorities) {

    /**
     * @param total absent for members
     * @param unallotted dossiers that are open to every team
     */
    record AuthorityView(UnitRef authority, @Nullable LoadView total, ShareView unallotted, List<TeamView> teams) {}

    /** @param people whose lines this person may see; the total counts everybody */
    record ShareView(LoadView total, List<PersonView> people) {}

    record TeamView(UUID team, String name, LoadView total, List<PersonView> people) {}

    /** @param post absent for whoever has no seat in the team today but has carried something of it */
    record PersonView(String person, @Nullable TeamPost post, LoadView load) {}

    /**
     * How many dossiers stand where.
     *
     * @param secondReadings being read a second time, by another than the holder
     * @param late not concluded though the last day of the review passed
     */
    record LoadView(
            long waiting, long held, long awaitingUnit, long proposed, long concluded, long secondReadings, long late) {

        static LoadView of(Load load) {
            return new LoadView(
                    load.waiting(),
                    load.held(),
                    load.awaitingUnit(),
                    load.proposed(),
                    load.concluded(),
                    load.secondReadings(),
                    load.late());
        }
    }

    static WorkloadView of(UUID campaign, Workload workload) {
        return new WorkloadView(
                campaign,
                workload.authorities().stream().map(WorkloadView::authority).toList());
    }

    private static AuthorityView authority(Workload.OfAuthority of) {
        return new AuthorityView(
                of.authority(),
                of.total() == null ? null : LoadView.of(of.total()),
                new ShareView(LoadView.of(of.unallotted().total()), people(of.unallotted())),
                of.teams().stream()
                        .map(team -> new TeamView(
                                team.team(),
                                team.name(),
                                LoadView.of(team.share().total()),
                                people(team.share())))
                        .toList());
    }

    private static List<PersonView> people(Workload.Share share) {
        return share.people().stream()
                .map(line -> new PersonView(line.person(), line.post(), LoadView.of(line.load())))
                .toList();
    }
}
