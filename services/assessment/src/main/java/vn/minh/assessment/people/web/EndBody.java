package vn.minh.assessment.people.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;

/** @param endedOn the last day; today when absent */
record EndBody(@Nullable String endedOn) {

    static @Nullable LocalDate last(@Nullable EndBody body) {
        if (body == null) {
            return null;
        }
        var reading = Reading.start();
        var last = reading.dayIfAny("endedOn", body.endedOn());
        reading.verify();
        return last;
    }
}
