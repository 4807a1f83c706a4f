package vn.minh.assessment.workplan;

import java.util.List;

/** The templates that ship with the product, one for each level. */
public record Templates(List<Template> levels) {

    public Template of(PlanLevel level) {
        return levels.stream()
                .filter(template -> template.level() == level)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no template for " + level));
    }
}
