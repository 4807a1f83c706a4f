package vn.minh.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one clock face: every date a person sees or a deadline means is a day in Viet Nam. */
public final class Vietnam {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Vietnam() {}

    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
