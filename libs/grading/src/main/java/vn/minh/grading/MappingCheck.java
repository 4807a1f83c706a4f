package vn.minh.grading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.minh.grading.MappingFault.Code;

/** Every item of both versions stands in exactly one mapping, and each mapping has as many as its kind says. */
final class MappingCheck {

    private final List<MappingFault> found = new ArrayList<>();

    private MappingCheck() {}

    static List<MappingFault> of(Crosswalk crosswalk) {
        var check = new MappingCheck();
        Each.of(crosswalk.mappings(), "/mappings", check::shape);
        check.side("trước", crosswalk.from(), crosswalk.mappings(), Mapping::from);
        check.side("sau", crosswalk.to(), crosswalk.mappings(), Mapping::to);
        return List.copyOf(check.found);
    }

    private void shape(String path, Mapping mapping) {
        var kind = mapping.kind();
        if (!kind.fits(mapping.from().size(), mapping.to().size())) {
            found.add(new MappingFault(Code.MAPPING_SHAPE, path, Map.of("kind", kind.name(), "shape", kind.shape())));
        }
    }

    private void side(String side, IndicatorSet set, List<Mapping> mappings, Function<Mapping, List<String>> codes) {
        var known = set.places().map(place -> place.item().code()).toList();
        var seen = new HashMap<String, String>();
        Each.of(
                mappings,
                "/mappings",
                (path, mapping) -> codes.apply(mapping).forEach(item -> {
                    var first = seen.putIfAbsent(item, path);
                    if (!known.contains(item)) {
                        found.add(new MappingFault(Code.ITEM_UNKNOWN, path, Map.of("side", side, "item", item)));
                    } else if (first != null) {
                        found.add(new MappingFault(
                                Code.ITEM_REPEATED, path, Map.of("side", side, "item", item, "first", first)));
                    }
                }));
        known.stream()
                .filter(item -> !seen.containsKey(item))
                .forEach(item -> found.add(
                        new MappingFault(Code.ITEM_MISSING, "/mappings", Map.of("side", side, "item", item))));
    }
}
