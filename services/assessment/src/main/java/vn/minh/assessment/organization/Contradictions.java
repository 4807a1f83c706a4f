package vn.minh.assessment.organization;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import vn.minh.assessment.Reading;

/** Steps of one reform that cannot all be meant: told from the steps alone. */
final class Contradictions {

    private final Reform reform;
    private final Succession succession;
    private final Reading reading;

    Contradictions(Reform reform, Succession succession, Reading reading) {
        this.reform = reform;
        this.succession = succession;
        this.reading = reading;
    }

    void check() {
        refuseRepeats();
        refuseSecondEnds();
        refuseSecondMoves();
        refuseCycles();
    }

    private void refuseRepeats() {
        var seen = new HashSet<String>();
        for (var line : reform.lines()) {
            if (!seen.add(line.step().text())) {
                reading.within(line.place()).fault("repeated", "from", "Bước này có hai lần.", "Giữ lại một bước.");
            }
        }
    }

    /** Steps that divide one unit belong together; any other two ends of one unit contradict each other. */
    private void refuseSecondEnds() {
        for (var line : reform.lines()) {
            var step = line.step();
            var first = succession.ending().get(step.source());
            var ends = !(step instanceof Step.Transfer) && !step.source().equals(step.target());
            if (first == null || !ends || first.step().equals(step)) {
                continue;
            }
            if (!(first.step() instanceof Step.Split && step instanceof Step.Split)) {
                reading.within(line.place())
                        .fault(
                                "ended-twice",
                                "from",
                                "Đơn vị " + step.source() + " đã kết thúc ở một bước khác của cải cách này.",
                                "Giữ lại một bước.");
            }
        }
    }

    private void refuseSecondMoves() {
        var targets = new HashMap<String, String>();
        for (var line : reform.lines()) {
            var step = line.step();
            if (step.moved() == null) {
                continue;
            }
            var target = Objects.requireNonNull(step.target());
            var first = targets.putIfAbsent(step.moved() + " " + step.source(), target);
            if (first != null && !first.equals(target)) {
                reading.within(line.place())
                        .fault(
                                "moved-twice",
                                "unit",
                                "Đơn vị " + step.moved() + " vừa về " + first + " vừa về " + target + ".",
                                "Giữ lại một nơi nhận.");
            }
        }
    }

    /** Those who take over from each other in a ring: none of them would be there on the first day. */
    private void refuseCycles() {
        succession.ending().forEach((code, line) -> {
            var seen = new HashSet<>(Set.of(code));
            var next = succession.successor(code);
            while (next != null && seen.add(next)) {
                next = succession.successor(next);
            }
            if (code.equals(next)) {
                reading.within(line.place())
                        .fault(
                                "cycle",
                                "to",
                                "Các đơn vị tiếp nhận lẫn nhau thành vòng: " + code + " cuối cùng lại về " + code + ".",
                                "Chọn một đơn vị còn lại sau cải cách.");
            }
        });
    }
}
