package vn.minh.portal.sectorfile;

import java.time.Instant;
import java.util.UUID;

/**
 * One import workbook and what became of its lines.
 *
 * @param title as people call it: {@code 3/2026}
 * @param replaced not answered, and told again by a later file
 * @param open still to be answered
 */
public record SectorFile(
        UUID id,
        String department,
        String target,
        String title,
        Instant madeAt,
        int records,
        int accepted,
        int rejected,
        int replaced,
        int open) {}
