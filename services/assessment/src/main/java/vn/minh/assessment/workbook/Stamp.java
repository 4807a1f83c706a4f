package vn.minh.assessment.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.minh.assessment.selfassessment.SelfAssessment;

/**
 * What an exported file belongs to.
 *
 * @param version of the dossier when it was exported
 */
public record Stamp(SelfAssessment.Id dossier, String set, String sha256, long version) {

    /** Where its lines stand in the guide: the label, and beside it the value. */
    public static final int FIRST_ROW = 3;

    static final String DOSSIER = "Mã hồ sơ";
    static final String SET = "Bộ chỉ số";
    static final String SHA = "Mã băm bộ chỉ số";
    static final String VERSION = "Phiên bản hồ sơ";

    static Stamp of(SelfAssessment dossier) {
        var ref = dossier.about().set();
        return new Stamp(dossier.id(), ref.code() + "@" + ref.version(), ref.sha256(), dossier.version());
    }

    /** As it stands in the guide, in this order. */
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put(DOSSIER, dossier.toString());
        lines.put(SET, set);
        lines.put(SHA, sha256);
        lines.put(VERSION, Long.toString(version));
        return lines;
    }
}
