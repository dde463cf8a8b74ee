package shapes;

import dev.armature.runtime.attribute.ListAttribute;
import dev.armature.runtime.attribute.ListUpdate;
import dev.armature.runtime.attribute.MapAttribute;
import dev.armature.runtime.attribute.MapUpdate;
import dev.armature.runtime.attribute.OptionalValueUpdate;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.BatchingRepository;
import dev.armature.runtime.table.ConsistentQuery;
import dev.armature.runtime.table.TableBinding;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores, finds and changes the {@link Drawing} entities of one table. */
@Generated("dev.armature.processor.MapperProcessor")
public final class DrawingRepository
        extends BatchingRepository<Drawing, DrawingKey, DrawingRepository.Changes, DrawingAttributes> {
    private static final AccessPath<Drawing> BY_ID = AccessPath.table(DrawingCodec.INSTANCE, DrawingAttributes.ID);

    DrawingRepository(TableBinding table) {
        super(table, DrawingCodec.INSTANCE, DrawingAttributes.INSTANCE);
    }

    @Override
    protected Changes changes() {
        return new Changes();
    }

    /** Returns the key of these components. */
    public DrawingKey keyOf(String id) {
        return new DrawingKey(id);
    }

    /** Returns the drawing with this key. */
    public Optional<Drawing> get(String id) {
        return get(new DrawingKey(id));
    }

    /** Deletes the item with this key, if there is one. */
    public void delete(DrawingKey key) {
        deleteByKey(key);
    }

    /**
     * Begins a query of the table by its partition key.
     *
     * @param id attribute {@code id}
     */
    public ConsistentQuery<Drawing, ByIdAttributes> byId(String id) {
        return new ConsistentQuery<>(read(BY_ID).key(id));
    }

    /** What a filter of {@code byId} may name. */
    public interface ByIdAttributes {
        /** Attribute {@code main}. */
        ShapeAttributes main();

        /** Attribute {@code border}. */
        ShapeAttributes border();

        /** Attribute {@code shapes}. */
        ListAttribute<Shape, ShapeAttributes> shapes();

        /** Attribute {@code named}. */
        MapAttribute<String, Shape, ShapeAttributes> named();
    }

    /** The changes of an update: a step for each attribute that may change. */
    public static final class Changes extends UpdateActions {
        Changes() {}

        /** Begins a change of attribute {@code main}. */
        public ValueUpdate<Changes, Shape> main() {
            return new ValueUpdate<>(this, DrawingAttributes.MAIN);
        }

        /** Begins a change of attribute {@code border}. */
        public OptionalValueUpdate<Changes, Shape> border() {
            return new OptionalValueUpdate<>(this, DrawingAttributes.BORDER);
        }

        /** Begins a change of attribute {@code shapes}. */
        public ListUpdate<Changes, Shape, OptionalValueUpdate<Changes, Shape>> shapes() {
            return new ListUpdate<>(this, DrawingAttributes.SHAPES, OptionalValueUpdate::new);
        }

        /** Begins a change of attribute {@code named}. */
        public MapUpdate<Changes, String, Shape, OptionalValueUpdate<Changes, Shape>> named() {
            return new MapUpdate<>(this, DrawingAttributes.NAMED, OptionalValueUpdate::new);
        }
    }
}
