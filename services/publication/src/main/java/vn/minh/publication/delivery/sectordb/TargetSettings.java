package vn.minh.publication.delivery.sectordb;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import vn.minh.publication.delivery.Way;

/** What is set for single cities, by the code of their department; what is not set is as for all others. */
@ConfigMapping(prefix = "minh.delivery.cities")
interface TargetSettings {

    @WithParentName
    Map<String, City> cities();

    /** One city's own sector database. */
    interface City {

        Optional<Way> way();

        /** Absent: the common name with the department's code behind it. */
        Optional<String> target();

        Optional<URI> url();

        Optional<String> token();
    }
}
