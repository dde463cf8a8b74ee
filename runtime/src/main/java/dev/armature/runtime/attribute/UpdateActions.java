package dev.armature.runtime.attribute;

import dev.armature.runtime.expression.Update;
import dev.armature.runtime.expression.UpdateValue;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the changes of one update. Generated code extends it with one method per attribute that may change, each of
 * which returns a step such as {@link NumberUpdate}; a step's methods record a change and return to the collector.
 *
 * <p>Used by one thread, for one update.
 */
public abstract class UpdateActions {
    private final List<Update.Set> sets = new ArrayList<>();
    private final List<Update.Remove> removes = new ArrayList<>();
    private final List<Update.Add> adds = new ArrayList<>();
    private final List<Update.Delete> deletes = new ArrayList<>();
    private final List<DocumentPath> touched = new ArrayList<>();

    /** Creates a collector without changes. */
    protected UpdateActions() {}

    /** Returns the changes collected so far as one update. */
    public final Update toUpdate() {
        return new Update(sets, removes, adds, deletes);
    }

    final void set(DocumentPath path, UpdateValue value) {
        touch(path);
        sets.add(new Update.Set(path, value));
    }

    final void remove(DocumentPath path) {
        touch(path);
        removes.add(new Update.Remove(path));
    }

    final void add(DocumentPath path, AttributeValue value) {
        touch(path);
        adds.add(new Update.Add(path, value));
    }

    final void delete(DocumentPath path, AttributeValue value) {
        touch(path);
        deletes.add(new Update.Delete(path, value));
    }

    /** The service refuses an update of overlapping paths; saying so here names the mistake before anything is sent. */
    private void touch(DocumentPath path) {
        for (DocumentPath other : touched) {
            int shared = Math.min(path.elements().size(), other.elements().size());
            if (path.elements().subList(0, shared).equals(other.elements().subList(0, shared))) {
                throw new IllegalArgumentException(
                        path.equals(other)
                                ? "The update changes '" + path + "' twice"
                                : "The update changes both '" + other + "' and '" + path
                                        + "', and one contains the other");
            }
        }
        touched.add(path);
    }
}
