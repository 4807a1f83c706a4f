package vn.minh.evidence.evidence;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who sees what, written down once more and by hand: nothing here comes from the code under test. A cell names the
 * versions she sees; {@code *} is everything there is, also what was never kept; {@code -} is nothing at all. Who is
 * not in the table sees nothing.
 */
final class RightsTable {

    /**
     * The pieces, all of OUR school: announced · stored · two versions · v1 sealed for authority A, v2 stored later ·
     * v1 and v2 sealed for A in two rounds · v1 sealed for A's dossier and v2 for B's · sealed for B · sealed for A and
     * handed over to B · sealed where nobody reviews · refused · dropped · sensitive, sealed for A · sensitive and
     * announced by the contributor · of another criterion than asked · of another one, but also for the one asked · v1 sealed for
     * A, v2 awaited.
     *
     * <p>Whoever works at SEATA holds a seat of A today, at SEATB one of B, at PANEL she decides on the appeal of A's
     * dossier. OURS holds seats of A and B, and NOTHEIRS holds them as one who comes from OURS: of their own nothing opens.
     * The seats of ENDED were over yesterday, those of SOON begin tomorrow, those of LASTYEAR are of another campaign.
     */
    private static final String SEES = """
            unit  role               announced stored two older rounds both forB handed nobody refused dropped secret hers other also coming
            OURS  contributor        *         *      *   *     *      *    *    *      *      *       *       -      *    -     *    *
            OURS  council            *         *      *   *     *      *    *    *      *      *       *       *      *    *     *    *
            OURS  principal          *         *      *   *     *      *    *    *      *      *       *       *      *    *     *    *
            OURS  authority-officer  *         *      *   *     *      *    *    *      *      *       *       -      -    *     *    *
            OURS  authority-head     *         *      *   *     *      *    *    *      *      *       *       *      *    *     *    *
            OURS  department-officer *         *      *   *     *      *    *    *      *      *       *       -      -    *     *    *
            A     authority-officer  -         -      -   1     1,2    1    -    -      -      -       -       1      -    -     -    1
            A     authority-head     -         -      -   1     1,2    1    -    -      -      -       -       1      -    -     -    1
            B     authority-officer  -         -      -   -     -      2    1    1      -      -       -       -      -    -     -    -
            B     authority-head     -         -      -   -     -      2    1    1      -      -       -       -      -    -     -    -
            CITY  department-officer *         *      *   *     *      *    *    *      *      *       *       *      *    *     *    *
            SEATA any                -         -      -   1     1,2    1    -    -      -      -       -       1      -    -     -    1
            SEATB any                -         -      -   -     -      2    1    1      -      -       -       -      -    -     -    -
            PANEL any                -         -      -   1     1,2    1    -    -      -      -       -       1      -    -     -    1
            """;

    /** How many versions of each are kept. */
    private static final String KEPT = """
            announced stored two older rounds both forB handed nobody refused dropped secret hers other also coming
            0         1      2   2     2      2    1    1      1      0       0       1      1    1     1    1
            """;

    private static final Map<String, Map<String, String>> ROWS = rows();
    private static final Map<String, String> VERSIONS = versions();

    static final List<String> PIECES = List.copyOf(VERSIONS.keySet());
    static final List<String> UNITS = List.of("OURS", "SIBLING", "A", "B", "CITY", "ELSEWHERE");
    /** Units whose people hold seats; a role adds nothing there, so a few stand for all. */
    static final List<String> SEATED = List.of("SEATA", "SEATB", "PANEL", "NOTHEIRS", "ENDED", "SOON", "LASTYEAR");

    static final List<String> ROLES = List.of(
            "contributor",
            "council",
            "principal",
            "reviewer",
            "authority-officer",
            "authority-head",
            "department-officer",
            "administrator",
            "sector-system");

    private static final List<String> A_FEW =
            List.of("contributor", "council", "reviewer", "authority-officer", "administrator");
    private static final Set<String> AWAITED = Set.of("announced", "coming");
    private static final Set<String> MAY_WRITE = Set.of("contributor", "council", "principal");
    private static final Set<String> ANSWER_FOR = Set.of("principal", "authority-head", "department-officer");

    private RightsTable() {}

    static List<String> rolesOf(String unit) {
        return SEATED.contains(unit) ? A_FEW : ROLES;
    }

    static int answer(String operation, String unit, String role, String piece) {
        return switch (operation) {
            case "details" -> details(unit, role, piece);
            case "download" -> download(unit, role, piece, 0);
            case "download 1" -> download(unit, role, piece, 1);
            case "download 2" -> download(unit, role, piece, 2);
            case "download 3" -> download(unit, role, piece, 3);
            case "views" -> views(unit, role);
            default -> staleMove(unit, role, piece);
        };
    }

    private static int details(String unit, String role, String piece) {
        return seesNothing(unit, role, piece) ? 404 : 200;
    }

    /** @param version 0 for whichever is hers by right */
    private static int download(String unit, String role, String piece, int version) {
        if (details(unit, role, piece) != 200) {
            return details(unit, role, piece);
        }
        int kept = kept(piece);
        return kept == 0 ? 409 : version == 0 || sees(unit, role, piece, version) ? 200 : 404;
    }

    /** What she gets who names no version. */
    static int newest(String unit, String role, String piece) {
        var cell = cell(unit, role, piece);
        return cell.equals("*") ? kept(piece) : Integer.parseInt(cell.substring(cell.length() - 1));
    }

    static boolean sees(String unit, String role, String piece, int version) {
        var cell = cell(unit, role, piece);
        return cell.equals("*")
                ? version <= kept(piece)
                : Arrays.asList(cell.split(",")).contains(Integer.toString(version));
    }

    /** A move with a version that is long past: whoever may move it hears that it changed meanwhile. */
    private static int staleMove(String unit, String role, String piece) {
        return !MAY_WRITE.contains(role) ? 403 : unit.equals("OURS") && !seesNothing(unit, role, piece) ? 412 : 404;
    }

    private static int views(String unit, String role) {
        boolean isHead = unit.equals("OURS") && (role.equals("principal") || role.equals("authority-head"));
        boolean isCity = unit.equals("CITY") && role.equals("department-officer");
        return !ANSWER_FOR.contains(role) ? 403 : isHead || isCity ? 200 : 404;
    }

    /** Whether she is shown how to bring what is awaited. */
    static boolean mayBring(String unit, String role, String piece) {
        return unit.equals("OURS") && AWAITED.contains(piece) && !seesNothing(unit, role, piece);
    }

    /** Whether she is shown that a replacement is on its way. */
    static boolean knowsWhatComes(String unit, String role, String piece) {
        return piece.equals("coming") && cell(unit, role, piece).equals("*");
    }

    static int kept(String piece) {
        return Integer.parseInt(VERSIONS.get(piece));
    }

    static boolean seesNothing(String unit, String role, String piece) {
        return cell(unit, role, piece).equals("-");
    }

    private static String cell(String unit, String role, String piece) {
        var row = ROWS.getOrDefault(unit + " " + role, ROWS.getOrDefault(unit + " any", Map.of()));
        return row.getOrDefault(piece, "-");
    }

    private static Map<String, Map<String, String>> rows() {
        var lines = SEES.lines().map(line -> line.split("\\s+")).toList();
        var rows = new LinkedHashMap<String, Map<String, String>>();
        lines.stream().skip(1).forEach(line -> {
            var cells = new LinkedHashMap<String, String>();
            for (int i = 2; i < line.length; i++) {
                cells.put(lines.getFirst()[i], line[i]);
            }
            rows.put(line[0] + " " + line[1], cells);
        });
        return rows;
    }

    private static Map<String, String> versions() {
        var lines = KEPT.lines().map(line -> line.split("\\s+")).toList();
        var kept = new LinkedHashMap<String, String>();
        for (int i = 0; i < lines.getFirst().length; i++) {
            kept.put(lines.getFirst()[i], lines.getLast()[i]);
        }
        return kept;
    }
}
