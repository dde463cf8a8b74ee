package music;

import dev.armature.annotation.Comparison;
import dev.armature.annotation.Filter;
import dev.armature.annotation.Repository;
import dev.armature.annotation.Where;
import dev.armature.runtime.table.Page;
import dev.armature.runtime.table.PageRequest;
import java.util.List;

@Repository(Song.class)
interface Songs {
    List<Song> bySinger(String singer);

    List<Song> byNumber(int artist);

    List<Song> both(@Where @Filter String artist);

    List<Song> other(@Where(Comparison.NE) String artist);

    List<Song> prefixed(String artist, @Filter(Comparison.BEGINS_WITH) int released);

    List<Song> ordered(String artist, @Filter(Comparison.LT) boolean live);

    List<Song> tagged(String artist, @Filter(Comparison.CONTAINS) int tags);

    List<Song> filteredByKey(String artist, @Filter String title);

    List<SongByAlbum> filteredByWhatIsNotThere(String album, @Filter int released);

    Page<Song> unpaged(String artist);

    List<Song> paged(String artist, PageRequest page);
}
