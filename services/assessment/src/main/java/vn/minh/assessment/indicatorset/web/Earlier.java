package vn.minh.assessment.indicatorset.web;

import java.util.regex.Pattern;
import vn.minh.assessment.indicatorset.RecordCrosswalk.Named;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;

/** Reads which version another is compared with. */
final class Earlier {

    private static final Pattern NAMED = Pattern.compile("(?:([0-9A-Za-z.-]+)@)?([0-9]{1,6})");

    private Earlier() {}

    static Named read(String code, String from) {
        var named = NAMED.matcher(from);
        if (!named.matches()) {
            throw new Rejected(new NotFound("indicator-set", from));
        }
        var other = named.group(1);
        return new Named(other == null ? code : other, Integer.parseInt(named.group(2)));
    }
}
