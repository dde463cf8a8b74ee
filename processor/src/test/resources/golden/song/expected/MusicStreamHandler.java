package music;

import dev.armature.runtime.stream.Change;
import dev.armature.runtime.stream.EntityChanges;
import dev.armature.runtime.stream.StreamHandler;
import java.util.List;
import javax.annotation.processing.Generated;

/** Handles the changes of the table {@code Music}, each by the method of its entity. */
@Generated("dev.armature.processor.MapperProcessor")
public abstract class MusicStreamHandler extends StreamHandler {
    /** Handles a change of a {@link Song}. */
    protected abstract void onSong(Change<Song> change);

    @Override
    protected final List<EntityChanges> entities() {
        return List.of(EntityChanges.newAndOldImages(SongCodec.INSTANCE, this::onSong));
    }
}
