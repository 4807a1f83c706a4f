package vn.minh.testing;

/**
 * How much a test does of what is the same every time: enough to see it in every run of all tests, or the whole number
 * that is promised ({@code mvn verify -Pscale}).
 */
public final class Scale {

    private Scale() {}

    public static boolean isFull() {
        return System.getProperty("minh.scale", "small").equals("full");
    }

    /** The first of the two in a full run, else the second. */
    public static int of(int full, int small) {
        return isFull() ? full : small;
    }
}
