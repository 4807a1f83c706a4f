package vn.minh.assessment.organization;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** Every reform there was. It is written once; what it changed are units and assignments, which tell it. */
public interface Reforms {

    Uni<Optional<RecordedReform>> find(String code);

    /** By code, after one of them. */
    Uni<List<RecordedReform>> list(String after, int most);

    Uni<Void> add(RecordedReform reform);
}
