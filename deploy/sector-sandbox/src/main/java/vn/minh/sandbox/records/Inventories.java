package vn.minh.sandbox.records;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** What stands here, and what was told of it. */
public interface Inventories {

    /** All of one moment, in no order. */
    Uni<List<Standing>> standing(Inventory.Scope scope);

    /**
     * Keeps the parts that answer a question before they are told; a question that was answered before keeps its first
     * answer, for half of it may be told already.
     *
     * @param question id of the message that asks
     * @param parts in order, as they are sent
     * @return what is kept
     */
    Uni<List<String>> keep(String question, List<String> parts);
}
