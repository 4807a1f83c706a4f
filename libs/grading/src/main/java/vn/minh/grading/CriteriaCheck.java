package vn.minh.grading;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every criterion and item has what its kind needs and nothing that its kind cannot have. */
final class CriteriaCheck {

    private final IndicatorSet set;
    private final Flaws flaws;

    private CriteriaCheck(IndicatorSet set, Flaws flaws) {
        this.set = set;
        this.flaws = flaws;
    }

    static void of(IndicatorSet set, Flaws flaws) {
        var check = new CriteriaCheck(set, flaws);
        Each.of(
                set.groups(),
                "/groups",
                (path, group) -> Each.of(group.criteria(), path + "/criteria", check::criterion));
    }

    private void criterion(String path, Criterion criterion) {
        if (criterion.mandatory()) {
            mandatory(path, criterion);
        } else {
            positive(path + "/max", criterion.max());
        }
        Each.of(criterion.items(), path + "/items", (at, item) -> item(at, item, criterion.mandatory()));
    }

    private void mandatory(String path, Criterion criterion) {
        var items = criterion.items();
        flaws.addIf(
                items.size() != 1 || items.getFirst().kind() != ItemKind.YES_NO,
                FlawCode.MANDATORY_ITEMS,
                path + "/items");
        flaws.addIf(criterion.max() != null, FlawCode.MANDATORY_WITH_POINTS, path + "/max");
    }

    private void item(String path, Item item, boolean mandatory) {
        if (mandatory) {
            flaws.addIf(item.max() != null, FlawCode.MANDATORY_WITH_POINTS, path + "/max");
        } else if (item.kind() == ItemKind.DECLARATION) {
            flaws.addIf(item.maxPoints().signum() != 0, FlawCode.POINTS_ON_DECLARATION, path + "/max");
        } else {
            positive(path + "/max", item.max());
        }
        boolean declares = item.kind() == ItemKind.DECLARATION;
        flaws.addIf(declares && item.fields().isEmpty(), FlawCode.FIELDS_MISSING, path + "/fields");
        flaws.addIf(!declares && !item.fields().isEmpty(), FlawCode.FIELDS_ON_KIND, path + "/fields");
        boolean derived = item.kind() == ItemKind.DERIVED;
        flaws.addIf(derived && item.derivation() == null, FlawCode.DERIVATION_MISSING, path + "/derivation");
        flaws.addIf(!derived && item.derivation() != null, FlawCode.DERIVATION_ON_KIND, path + "/derivation");
        step(path, item);
        bands(path, item);
        notApplicable(path + "/notApplicable", item, mandatory);
    }

    /** Nobody is excused from what is mandatory; what nobody answers needs no excuse. */
    private void notApplicable(String path, Item item, boolean mandatory) {
        var rule = item.notApplicable();
        if (rule == null) {
            return;
        }
        flaws.addIf(mandatory || !item.kind().answerable(), FlawCode.NOT_APPLICABLE_ON_KIND, path);
        boolean givesPoints = rule.effect() == NotApplicable.Effect.MAXIMUM;
        flaws.addIf(
                givesPoints && item.kind() == ItemKind.DECLARATION,
                FlawCode.NOT_APPLICABLE_WITHOUT_POINTS,
                path + "/effect");
    }

    private void step(String path, Item item) {
        if (item.step() != null && item.step().signum() <= 0) {
            flaws.add(FlawCode.STEP_NOT_POSITIVE, path + "/step", Map.of());
            return;
        }
        var step = Steps.of(set, item);
        var max = item.max();
        if (step != null && step.signum() > 0 && max != null && isDeclared(item) && !Decimals.isMultiple(max, step)) {
            flaws.add(
                    FlawCode.MAX_OFF_STEP,
                    path + "/max",
                    Map.of("max", Vietnamese.number(max), "step", Vietnamese.number(step)));
        }
    }

    /** Whether somebody writes the item's points down, so that steps count. */
    private static boolean isDeclared(Item item) {
        return item.kind() == ItemKind.GRADED
                || (item.kind().answerable()
                        && item.kind().takesBands()
                        && item.bands().isEmpty());
    }

    private void bands(String path, Item item) {
        if (item.bands().isEmpty()) {
            return;
        }
        flaws.addIf(!item.kind().takesBands(), FlawCode.BANDS_ON_KIND, path + "/bands");
        var max = item.maxPoints();
        Each.of(item.bands(), path + "/bands", (at, band) -> {
            if (band.points().signum() < 0 || band.points().compareTo(max) > 0) {
                flaws.add(
                        FlawCode.BAND_POINTS_OUT_OF_RANGE,
                        at + "/points",
                        Map.of("sum", Vietnamese.number(band.points()), "max", Vietnamese.number(max)));
            }
        });
        if (item.bands().stream().noneMatch(band -> band.points().compareTo(max) == 0)) {
            flaws.add(FlawCode.BANDS_NEVER_REACH_MAX, path + "/bands", Map.of("max", Vietnamese.number(max)));
        }
    }

    private void positive(String path, @Nullable BigDecimal max) {
        flaws.addIf(max != null && max.signum() <= 0, FlawCode.MAX_NOT_POSITIVE, path);
    }
}
