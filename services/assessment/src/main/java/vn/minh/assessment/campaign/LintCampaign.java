package vn.minh.assessment.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;

/** Use case: what the rules say about the dates of a plan that is not saved yet. Nothing is refused but the unreadable. */
@ApplicationScoped
public class LintCampaign {

    /**
     * @param schoolYear whose ceilings count
     */
    public record Command(@Nullable String schoolYear, DatesEntry dates) {}

    /**
     * @param dates with those that the rules filled in
     */
    public record Linted(Dates dates, List<Finding> findings) {}

    private final DateRules rules;

    LintCampaign(DateRules rules) {
        this.rules = rules;
    }

    public Linted handle(Command command) {
        var reading = Reading.start();
        var year = reading.schoolYear("schoolYear", command.schoolYear());
        var dates = command.dates().unchecked(reading, year, rules);
        reading.verify();
        if (year == null || dates == null) {
            throw new IllegalStateException("a field without a value is a fault");
        }
        return new Linted(dates, rules.lint(dates, year));
    }
}
