package vn.minh.assessment.campaign;

import java.util.List;
import java.util.stream.Stream;
import vn.minh.domain.Fault;

/**
 * What the linter says about a campaign's dates.
 *
 * @param code stable English name of the rule
 * @param fields the days it is about
 * @param why in Vietnamese, with the days
 * @param next what to do, in Vietnamese
 */
public record Finding(String code, Severity severity, List<String> fields, String why, String next) {

    public enum Severity {
        /** Such dates are not planned. */
        ERROR,
        /** Worth a second look; nothing is refused for it. */
        WARNING
    }

    public Finding {
        fields = List.copyOf(fields);
    }

    /** As a refusal shows it: at each field it is about. */
    Stream<Fault> faults() {
        return fields.stream().map(field -> new Fault(code, field, why, next));
    }
}
