package vn.minh.portal.recognition;

import org.jspecify.annotations.Nullable;
import vn.minh.portal.report.CampaignReport;

/**
 * How far the schools of an authority have come in one campaign. Who is late shows here and stops nobody.
 *
 * @param expected units that were given a dossier
 * @param onTime absent while reporting does not count it
 */
public record Coverage(
        String title,
        String schoolYear,
        boolean demonstration,
        long expected,
        long received,
        @Nullable Long onTime,
        long recognised) {

    static Coverage of(CampaignReport report) {
        var total = report.total();
        return new Coverage(
                report.campaign().title(),
                report.campaign().schoolYear(),
                report.campaign().demonstration(),
                total.opened(),
                total.submitted(),
                total.onTime(),
                total.recognised());
    }

    public long outstanding() {
        return Math.max(0, expected - received);
    }
}
