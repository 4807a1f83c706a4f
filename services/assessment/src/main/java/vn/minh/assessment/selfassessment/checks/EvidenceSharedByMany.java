package vn.minh.assessment.selfassessment.checks;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** All that an item cites is cited by more than five others too: one paper that is to prove everything. */
record EvidenceSharedByMany() implements Rule {

    private static final int MANY = 5;

    @Override
    public Stream<Finding> on(Desk desk) {
        var uses = desk.asked()
                .flatMap(asked -> asked.answer().evidence().stream())
                .collect(groupingBy(Function.identity(), counting()));
        return desk.asked()
                .filter(asked -> !asked.answer().evidence().isEmpty() && onlyShared(asked, uses))
                .map(asked -> Finding.unverifiable(
                        "evidence-shared-by-many",
                        asked.place(),
                        "evidence",
                        "Mục " + asked.code() + " chỉ trích dẫn minh chứng được dùng chung cho hơn " + MANY
                                + " mục khác.",
                        "Trích dẫn thêm minh chứng riêng cho mục này."));
    }

    private static boolean onlyShared(Desk.Asked asked, Map<UUID, Long> uses) {
        return asked.answer().evidence().stream().allMatch(id -> uses.getOrDefault(id, 0L) - 1 > MANY);
    }
}
