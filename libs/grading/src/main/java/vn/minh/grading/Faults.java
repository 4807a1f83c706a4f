package vn.minh.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What was found wrong with one item's answer so far. */
final class Faults {

    private final Item item;
    private final List<Fault> found = new ArrayList<>();

    Faults(Item item) {
        this.item = item;
    }

    void add(FaultCode code, Map<String, String> numbers) {
        found.add(new Fault(code, item.code(), numbers));
    }

    List<Fault> found() {
        return List.copyOf(found);
    }
}
