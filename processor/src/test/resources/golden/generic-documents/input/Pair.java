package pages;

import dev.armature.annotation.Document;
import java.util.List;
import java.util.Optional;

/** Contains another generic document that contains it, and itself with other arguments. */
@Document
@SuppressWarnings("ARM-304")
record Pair<T>(T left, Optional<Holder<T>> holder, Optional<Pair<List<T>>> wider) {

    @Document
    @SuppressWarnings("ARM-304")
    record Holder<E>(String name, List<Pair<E>> pairs) {}
}
