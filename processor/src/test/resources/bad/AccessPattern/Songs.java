package music;

import dev.armature.annotation.AccessPattern;
import dev.armature.annotation.Comparison;
import dev.armature.annotation.Repository;
import dev.armature.annotation.Where;
import java.util.List;

@Repository(Song.class)
interface Songs {
    List<Song> all();

    List<Song> ofLabel(String label);

    List<Song> releasedSince(String label, @Where(Comparison.GE) int released);

    List<Song> ofLabelIn(String label, int released);

    List<Song> ofLabelOnAlbumIn(String label, String album, @Where(Comparison.LT) int released);

    List<Song> titled(@Where(Comparison.BEGINS_WITH) String title);

    List<Song> onAlbum(String album);

    List<Song> twoRanges(
            String artist,
            @Where(value = Comparison.GT, component = "title") String after,
            @Where(value = Comparison.LT, component = "title") String before);

    @AccessPattern(index = "label-index")
    List<Song> of(String artist);
}
