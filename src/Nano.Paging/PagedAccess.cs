namespace Nano.Paging
{
    /// <summary>What a <see cref="PagedBytes"/> may do to its store. Source: https://docs.python.org/3.13/library/mmap.html</summary>
    public enum PagedAccess
    {
        /// <summary>Nothing is changed: Python's <c>ACCESS_READ</c>.</summary>
        ReadOnly,

        /// <summary>Changes go to the store: Python's <c>ACCESS_WRITE</c>.</summary>
        ReadWrite,

        /// <summary>Changes stay in memory, and the store as it is: Python's <c>ACCESS_COPY</c>.</summary>
        CopyOnWrite,
    }
}
