package pages;

import dev.armature.annotation.*;
import java.util.*;

/** Contains itself. */
@Document
@SuppressWarnings("ARM-304")
record Tree<U extends Comparable<U>, V>(U value, V other, List<Tree<U, V>> children) {}
