package vn.minh.grading;

/** An item within its criterion and group. */
public record Place(CriteriaGroup group, Criterion criterion, Item item) {

    /** Whether the item decides a mandatory criterion. */
    public boolean mandatory() {
        return criterion.mandatory() && item.kind() == ItemKind.YES_NO;
    }
}
