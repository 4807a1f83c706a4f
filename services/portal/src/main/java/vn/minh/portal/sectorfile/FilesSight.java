package vn.minh.portal.sectorfile;

import org.jspecify.annotations.Nullable;
import vn.minh.portal.page.Section;

/**
 * The list of workbooks, and the form that makes one.
 *
 * @param ownCity code of her own department; absent for an operator, who names one
 * @param filled the department an operator named
 */
public record FilesSight(
        @Nullable String ownCity,
        String filled,
        Section<SectorFile> files,
        @Nullable String next) {}
