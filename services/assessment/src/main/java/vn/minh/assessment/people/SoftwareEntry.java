package vn.minh.assessment.people;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;

/**
 * A program of a unit as it is sent, not yet read.
 *
 * @param unit the sender's own when absent
 */
public record SoftwareEntry(@Nullable String name, @Nullable String unit) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 40;

    String read() {
        var reading = Reading.start();
        var read = reading.text("name", name, LONGEST);
        if (read != null && !NAME.matcher(read).matches()) {
            reading.fault(
                    "name-malformed",
                    "name",
                    "Tên phần mềm “" + read + "” không đúng dạng.",
                    "Dùng chữ thường không dấu và số, ngăn bằng gạch nối, ví dụ so-diem-dien-tu.");
        }
        reading.verify();
        if (read == null) {
            throw new IllegalStateException("a field without a value is a fault");
        }
        return read;
    }
}
