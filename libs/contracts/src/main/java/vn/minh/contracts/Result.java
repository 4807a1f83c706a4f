package vn.minh.contracts;

import java.math.BigDecimal;
import java.util.List;

/**
 * Points and levels as {@code libs/grading} decided them on exact decimals.
 *
 * @param groups one per group of the set, in the set's order; one total is one group
 * @param level the unit's level, 1..3; under 4725 the lowest of its groups
 */
public record Result(List<Group> groups, int level) {

    /**
     * @param code of the group, e.g. {@code 1}
     * @param points exact total
     * @param level 1..3, after the effect of mandatory criteria
     * @param mandatoryMet false when a mandatory criterion of the group failed
     */
    public record Group(String code, BigDecimal points, int level, boolean mandatoryMet) {}
}
