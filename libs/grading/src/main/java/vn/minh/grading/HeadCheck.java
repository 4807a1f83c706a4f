package vn.minh.grading;

/** What the set says of itself as a whole. */
final class HeadCheck {

    private HeadCheck() {}

    static void of(IndicatorSet set, Flaws flaws) {
        flaws.addIf(set.version() < 1, FlawCode.VERSION_NOT_POSITIVE, "/version");
        flaws.addIf(set.appliesTo().isEmpty(), FlawCode.APPLIES_TO_NOBODY, "/appliesTo");
        flaws.addIf(set.levels().isEmpty(), FlawCode.NO_LEVELS, "/levels");
        flaws.addIf(set.groups().isEmpty(), FlawCode.NO_GROUPS, "/groups");
        flaws.addIf(set.joining().rule() != fitting(set.scale().kind()), FlawCode.JOINING_AGAINST_SCALE, "/joining");
        var scoring = set.scoring();
        flaws.addIf(scoring != null && scoring.step().signum() <= 0, FlawCode.STEP_NOT_POSITIVE, "/scoring/step");
        flaws.addIf(set.scale().max().signum() <= 0, FlawCode.MAX_NOT_POSITIVE, "/scale/max");
        if (set.status() == SetStatus.OFFICIAL) {
            set.lines()
                    .forEach(line -> flaws.addIf(
                            line.provenance().confidence() != Confidence.OFFICIAL,
                            FlawCode.LINE_NOT_OFFICIAL,
                            line.path()));
        }
    }

    private static JoiningRule fitting(ScaleKind kind) {
        return switch (kind) {
            case PER_GROUP -> JoiningRule.LOWEST_OF_GROUPS;
            case ONE_TOTAL -> JoiningRule.TOTAL;
        };
    }
}
