package vn.minh.assessment.selfassessment.checks;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.selfassessment.Earlier;
import vn.minh.assessment.selfassessment.GivenAnswer;
import vn.minh.assessment.selfassessment.KnownEvidence;
import vn.minh.assessment.selfassessment.Scored;
import vn.minh.assessment.selfassessment.Share;
import vn.minh.assessment.selfassessment.Window;
import vn.minh.grading.Answers;
import vn.minh.grading.Given;
import vn.minh.grading.Grading;
import vn.minh.grading.IndicatorSet;
import vn.minh.grading.Place;

/** What lies before the rules: a unit's answers to a set and what is known around them. */
public final class Desk {

    private final IndicatorSet set;
    private final String unit;
    private final Map<String, GivenAnswer> answers;
    private final Map<UUID, KnownEvidence> evidence;
    private final List<Share> shares;
    private final @Nullable Earlier earlier;
    private final @Nullable Window window;
    private final Map<String, BigDecimal> points;
    private final Set<String> unanswered;

    /**
     * @param unit whose evidence counts
     * @param evidence what is known of the cited items
     * @param earlier what the unit approved before; absent in its first year
     * @param window when evidence has to be in force; absent where nobody asks
     */
    public Desk(
            IndicatorSet set,
            String unit,
            List<GivenAnswer> answers,
            Map<UUID, KnownEvidence> evidence,
            List<Share> shares,
            @Nullable Earlier earlier,
            @Nullable Window window) {
        this.set = set;
        this.unit = unit;
        this.answers = answers.stream().collect(toMap(GivenAnswer::item, Function.identity()));
        this.evidence = evidence;
        this.shares = shares;
        this.earlier = earlier;
        this.window = window;
        this.points = Scored.points(set, Scored.given(answers, shares));
        this.unanswered = Set.copyOf(Grading.unanswered(set, said(answers)));
    }

    private static Answers said(List<GivenAnswer> answers) {
        return Answers.of(answers.stream()
                .filter(answer -> !Scored.saysNothing(answer.given()))
                .collect(toMap(GivenAnswer::item, GivenAnswer::given)));
    }

    /** An answered item with where it stands and the points it gives so far. */
    record Asked(Place place, GivenAnswer answer, BigDecimal points) {

        String code() {
            return answer.item();
        }

        Given given() {
            return answer.given();
        }

        boolean hasPoints() {
            return points.signum() > 0;
        }

        /** Nobody turns its amount into points but the scorer. */
        boolean isScoredBeside() {
            return given().amount() != null && place.item().bands().isEmpty();
        }
    }

    IndicatorSet set() {
        return set;
    }

    String unit() {
        return unit;
    }

    List<Share> shares() {
        return shares;
    }

    @Nullable Earlier earlier() {
        return earlier;
    }

    @Nullable Window window() {
        return window;
    }

    @Nullable KnownEvidence evidence(UUID id) {
        return evidence.get(id);
    }

    /** Items that wait for an answer, those answered with nothing among them. */
    boolean waits(String item) {
        return unanswered.contains(item);
    }

    /** All that was said, half answers among it. */
    Map<String, Given> given() {
        return answers.values().stream().collect(toMap(GivenAnswer::item, GivenAnswer::given));
    }

    /** The answered items, in the set's order. */
    Stream<Asked> asked() {
        return set.places().mapMulti((place, next) -> {
            var answer = answers.get(place.item().code());
            if (answer != null) {
                next.accept(new Asked(place, answer, points(answer.item())));
            }
        });
    }

    /** What the item gives so far; 0 while it is unanswered. */
    BigDecimal points(String item) {
        return points.getOrDefault(item, BigDecimal.ZERO);
    }

    /** The version of each answer a finding rests on, as an explanation of it remembers them. */
    String basis(Finding finding) {
        return finding.rests().stream()
                .map(item -> item + "@" + version(item))
                .sorted()
                .reduce((one, other) -> one + "," + other)
                .orElse("");
    }

    private long version(String item) {
        var answer = answers.get(item);
        return answer == null ? 0 : answer.version();
    }
}
