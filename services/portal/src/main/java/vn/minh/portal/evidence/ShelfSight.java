package vn.minh.portal.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.page.Section;

/**
 * Everything the page of the shelf shows.
 *
 * @param next address of the page that follows; absent on the last
 */
public record ShelfSight(
        Search search,
        Section<Piece> pieces,
        List<Choice> criteria,
        @Nullable String next) {

    public List<Choice> states() {
        return EvidenceWords.STATES;
    }

    public List<Choice> links() {
        return EvidenceWords.LINKS;
    }
}
