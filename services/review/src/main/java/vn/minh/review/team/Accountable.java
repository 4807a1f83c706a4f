package vn.minh.review.team;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.minh.contracts.UnitRef;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.domain.Vietnam;
import vn.minh.review.externalreview.KnownAssignments;
import vn.minh.review.externalreview.KnownCampaign;
import vn.minh.review.externalreview.KnownUnit;
import vn.minh.review.externalreview.KnownUnits;
import vn.minh.review.interest.Listed;

/** Which schools an authority may give to its teams: those it is accountable for today. */
@ApplicationScoped
class Accountable {

    private final KnownUnits units;
    private final KnownAssignments assignments;
    private final Dossiers dossiers;
    private final InstantSource clock;

    Accountable(KnownUnits units, KnownAssignments assignments, Dossiers dossiers, InstantSource clock) {
        this.units = units;
        this.assignments = assignments;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** Codes of all schools of the campaign that the authority has to review. */
    Uni<List<String>> all(MeetCampaign.Met met) {
        var campaign = met.campaign();
        return units.of(campaign.department(), campaign.unitKinds(), Vietnam.dayOf(clock.instant()))
                .chain(found -> of(met, found))
                .map(codes -> codes.stream().sorted().toList());
    }

    /** Refuses with every code that is not one of them. */
    Uni<Void> require(MeetCampaign.Met met, Set<String> codes) {
        return units.named(codes)
                .invoke(known -> Listed.require("schools", codes, known))
                .chain(known -> of(met, known).invoke(mine -> refuse(met, known, mine)))
                .replaceWithVoid();
    }

    /** Those of these codes that the authority still has to review: a reform may have taken some away. */
    Uni<Set<String>> still(MeetCampaign.Met met, Set<String> codes) {
        return units.named(codes).chain(known -> of(met, known));
    }

    /** By the assignments of today, or because the dossier was handed in here. */
    private Uni<Set<String>> of(MeetCampaign.Met met, List<KnownUnit> known) {
        var campaign = met.campaign();
        var today = Vietnam.dayOf(clock.instant());
        var taking = known.stream()
                .filter(unit -> takesPart(campaign, unit, today))
                .map(KnownUnit::unit)
                .toList();
        var codes = taking.stream().map(UnitRef::code).toList();
        return assignments
                .responsible(taking, campaign.department(), campaign.set().code(), today)
                .chain(responsible -> dossiers.submitted(met.authority(), campaign.id(), codes)
                        .map(submitted -> joined(met, responsible, submitted)));
    }

    /** A unit of another city may be of the same kind; an assignment of a kind says nothing of it. */
    private static boolean takesPart(KnownCampaign campaign, KnownUnit unit, LocalDate today) {
        return campaign.unitKinds().contains(unit.unit().kind())
                && campaign.department().equals(unit.department())
                && unit.existsOn(today);
    }

    private static Set<String> joined(
            MeetCampaign.Met met, Map<String, UnitRef> responsible, Collection<String> submitted) {
        var mine = new HashSet<>(submitted);
        responsible.forEach((unit, authority) -> {
            if (authority.code().equals(met.authority())) {
                mine.add(unit);
            }
        });
        return mine;
    }

    private static void refuse(MeetCampaign.Met met, List<KnownUnit> known, Set<String> mine) {
        var faults = known.stream()
                .filter(unit -> !mine.contains(unit.unit().code()))
                .map(unit -> fault(met, unit.unit()))
                .collect(Collectors.toList());
        if (!faults.isEmpty()) {
            throw new Rejected(new Invalid(faults));
        }
    }

    private static Fault fault(MeetCampaign.Met met, UnitRef unit) {
        return met.campaign().unitKinds().contains(unit.kind())
                ? new Fault(
                        "not-accountable",
                        "schools[" + unit.code() + "]",
                        "Hôm nay " + met.home().authority().name() + " không phải là cơ quan đánh giá " + unit.name()
                                + ".",
                        "Chọn đơn vị do cơ quan bạn đánh giá, hoặc nhờ quản trị viên sửa phân công đánh giá.")
                : new Fault(
                        "not-in-campaign",
                        "schools[" + unit.code() + "]",
                        unit.name() + " không thuộc loại đơn vị tham gia đợt đánh giá này.",
                        "Bỏ đơn vị này khỏi danh sách.");
    }
}
