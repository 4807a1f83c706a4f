package vn.minh.evidence.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotYet;
import vn.minh.evidence.evidence.Evidence;
import vn.minh.evidence.evidence.Manifest;

/** The list of evidence of one round (danh mục minh chứng), in the order of the indicator set. */
public record Catalogue(Dossier dossier, Round round, KnownSet set, List<Group> groups) {

    /** What stands under a code that the set does not know; nothing that was frozen is left out of a list. */
    private static final String ELSEWHERE = "Mục không có trong bộ chỉ số";

    public record Group(String code, String text, List<Criterion> criteria) {}

    public record Criterion(String code, String text, List<Item> items) {}

    public record Item(String code, String text, List<Piece> pieces) {}

    /**
     * @param pieces versions listed, each once
     * @param bytes of all of them together
     * @param bare items without evidence
     */
    public record Totals(int pieces, int files, int links, long bytes, int bare) {}

    public Catalogue {
        groups = List.copyOf(groups);
    }

    /** @param known what is kept of every piece the round names */
    public static Catalogue of(Dossier dossier, Round round, KnownSet set, Map<Evidence.Id, Evidence> known) {
        var lines = new ArrayList<>(set.lines());
        var codes = set.lines().stream().map(KnownSet.Line::itemCode).toList();
        round.manifest().lines().stream()
                .map(Manifest.Line::item)
                .distinct()
                .filter(item -> !codes.contains(item))
                .forEach(item -> lines.add(new KnownSet.Line("", ELSEWHERE, "", ELSEWHERE, item, "")));
        var byItem = round.manifest().lines().stream().collect(groupingBy(Manifest.Line::item));
        var citedBy = citedBy(lines, byItem);
        var pieces = byItem.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(cited -> Piece.of(
                                        kept(known, cited),
                                        cited,
                                        dossier.selfAssessmentId(),
                                        round.number(),
                                        citedBy.getOrDefault(cited.evidenceId(), List.of())))
                                .distinct()
                                .toList()));
        return new Catalogue(dossier, round, set, groups(lines, pieces));
    }

    private static Map<UUID, List<String>> citedBy(List<KnownSet.Line> lines, Map<String, List<Manifest.Line>> byItem) {
        var citedBy = new LinkedHashMap<UUID, List<String>>();
        for (var line : lines) {
            byItem.getOrDefault(line.itemCode(), List.of()).stream()
                    .map(Manifest.Line::evidenceId)
                    .distinct()
                    .forEach(id ->
                            citedBy.computeIfAbsent(id, _ -> new ArrayList<>()).add(line.itemCode()));
        }
        return citedBy;
    }

    private static Evidence kept(Map<Evidence.Id, Evidence> known, Manifest.Line cited) {
        return Optional.ofNullable(known.get(new Evidence.Id(cited.evidenceId())))
                .orElseThrow(() -> new Rejected(new NotYet("evidence", cited.code())));
    }

    private static List<Group> groups(List<KnownSet.Line> lines, Map<String, List<Piece>> pieces) {
        return inOrder(lines, KnownSet.Line::groupCode).stream()
                .map(ofGroup -> new Group(
                        ofGroup.getFirst().groupCode(), ofGroup.getFirst().groupText(), criteria(ofGroup, pieces)))
                .toList();
    }

    private static List<Criterion> criteria(List<KnownSet.Line> lines, Map<String, List<Piece>> pieces) {
        return inOrder(lines, KnownSet.Line::criterionCode).stream()
                .map(ofCriterion -> new Criterion(
                        ofCriterion.getFirst().criterionCode(),
                        ofCriterion.getFirst().criterionText(),
                        ofCriterion.stream()
                                .map(line -> new Item(
                                        line.itemCode(),
                                        line.itemText(),
                                        pieces.getOrDefault(line.itemCode(), List.of())))
                                .toList()))
                .toList();
    }

    private static Collection<List<KnownSet.Line>> inOrder(
            List<KnownSet.Line> lines, Function<KnownSet.Line, String> by) {
        return lines.stream()
                .collect(groupingBy(by, LinkedHashMap::new, toList()))
                .values();
    }

    public Stream<Criterion> criteria() {
        return groups.stream().flatMap(group -> group.criteria().stream());
    }

    /** Each version once, where the set's order meets it first. */
    public Collection<Piece> pieces() {
        return criteria()
                .flatMap(criterion -> criterion.items().stream())
                .flatMap(item -> item.pieces().stream())
                .collect(toMap(
                        piece -> piece.code() + "@" + piece.version(), piece -> piece, (a, _) -> a, LinkedHashMap::new))
                .values();
    }

    public Totals totals() {
        var pieces = pieces();
        int links = (int) pieces.stream().filter(Piece::isLink).count();
        var bare = criteria()
                .flatMap(criterion -> criterion.items().stream())
                .filter(item -> item.pieces().isEmpty())
                .count();
        return new Totals(
                pieces.size(),
                pieces.size() - links,
                links,
                pieces.stream().mapToLong(piece -> piece.original().size()).sum(),
                (int) bare);
    }
}
