package vn.minh.standalone;

/** Where a platform's passwords are asked for by name: {@code db.review.owner}, {@code client.minh-portal}. */
@FunctionalInterface
interface Passwords {

    String of(String name);
}
