package vn.minh.contracts.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody works or worked.
 *
 * @param unit code of the unit
 * @param validFrom first day, Vietnam time
 * @param validTo last day, absent while she works there
 */
public record Workplace(
        String unit, LocalDate validFrom, @Nullable LocalDate validTo) {}
