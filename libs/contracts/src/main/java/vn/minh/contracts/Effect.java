package vn.minh.contracts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a document is in force (hiệu lực), as its unit says.
 *
 * @param from first day; absent when it is not known
 * @param to last day; absent when it is open
 * @param stillValid whether the unit declares it valid whatever the days say
 */
public record Effect(@Nullable LocalDate from, @Nullable LocalDate to, boolean stillValid) {}
