package vn.minh.assessment.campaign;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.minh.assessment.indicatorset.IndicatorSets;
import vn.minh.assessment.indicatorset.PublishedSet;
import vn.minh.assessment.indicatorset.SetVersions;
import vn.minh.assessment.organization.OrgUnit;
import vn.minh.assessment.organization.OrgUnits;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.UnitKind;
import vn.minh.domain.Actor;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Forbidden;
import vn.minh.domain.Rejection.Invalid;

/** Use case: an officer plans her department's assessment of a school year. */
@ApplicationScoped
public class PlanCampaign {

    public record Command(PlanEntry entry, Actor officer) {}

    private final Campaigns campaigns;
    private final IndicatorSets sets;
    private final SetVersions versions;
    private final OrgUnits units;
    private final DateRules rules;
    private final InstantSource clock;

    PlanCampaign(
            Campaigns campaigns,
            IndicatorSets sets,
            SetVersions versions,
            OrgUnits units,
            DateRules rules,
            InstantSource clock) {
        this.campaigns = campaigns;
        this.sets = sets;
        this.versions = versions;
        this.units = units;
        this.rules = rules;
        this.clock = clock;
    }

    public Uni<Campaign> handle(Command command) {
        var department = command.officer().unit();
        return units.byCode(List.of(department))
                .invoke(known -> requireDepartment(Optional.ofNullable(known.get(department))))
                .chain(() -> set(command.entry()))
                .call(set -> set.map(PublishedSet::ref)
                        .map(this::refuseRetired)
                        .orElseGet(() -> Uni.createFrom().voidItem()))
                .map(set -> command.entry().read(set.orElse(null), rules))
                .map(plan -> Campaign.plan(new Campaign.Id(UUID.randomUUID()), department, plan, clock.instant()))
                .chain(campaigns::save);
    }

    private Uni<Optional<PublishedSet>> set(PlanEntry entry) {
        return entry.setCode() == null || entry.setVersion() == null
                ? Uni.createFrom().item(Optional.empty())
                : sets.find(entry.setCode(), entry.setVersion());
    }

    private Uni<Void> refuseRetired(IndicatorSetRef set) {
        return versions.get(set.code(), set.version())
                .invoke(version -> {
                    if (!version.isUsable()) {
                        throw new Rejected(new Invalid(new Fault(
                                "set-retired",
                                "setVersion",
                                "Bộ chỉ số " + set.code() + " phiên bản " + set.version()
                                        + " đã ngừng dùng cho đợt đánh giá mới.",
                                "Chọn phiên bản đang được công bố.")));
                    }
                })
                .replaceWithVoid();
    }

    private static void requireDepartment(Optional<OrgUnit> unit) {
        if (unit.map(OrgUnit::kind).orElse(null) != UnitKind.DEPARTMENT) {
            throw new Rejected(new Forbidden(
                    "Đợt đánh giá do Sở GD&ĐT lập; tài khoản của bạn không thuộc một Sở nào trong danh mục đơn vị.",
                    "Nhờ quản trị viên kiểm tra đơn vị của tài khoản."));
        }
    }
}
