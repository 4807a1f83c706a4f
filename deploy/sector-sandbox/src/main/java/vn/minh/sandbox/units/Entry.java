package vn.minh.sandbox.units;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a unit.
 *
 * @param kind a word of the sector's list; this database knows no rules about it
 * @param parent code of the unit above
 * @param validTo last day; absent while it is open
 */
public record Entry(
        String code,
        String name,
        String kind,
        @Nullable String parent,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
