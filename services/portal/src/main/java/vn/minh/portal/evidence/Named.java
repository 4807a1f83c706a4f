package vn.minh.portal.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.page.Exact;

/** Contents as people name and weigh them. */
public final class Named {

    private static final long KIB = 1024;
    private static final long MIB = KIB * KIB;
    private static final long GIB = KIB * MIB;

    private Named() {}

    static String content(@Nullable String fileName, @Nullable String address) {
        return fileName != null ? fileName : address != null ? address : "";
    }

    public static String weight(@Nullable Long bytes) {
        if (bytes == null) {
            return "";
        }
        if (bytes < KIB) {
            return bytes + " byte";
        }
        return bytes < MIB ? in(bytes, KIB) + " KB" : bytes < GIB ? in(bytes, MIB) + " MB" : in(bytes, GIB) + " GB";
    }

    private static String in(long bytes, long unit) {
        return Exact.comma(BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(unit), 1, RoundingMode.HALF_UP));
    }
}
