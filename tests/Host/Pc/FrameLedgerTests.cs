using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Pc.Reading;

namespace Nano.Host.Tests.Pc;

/// <summary>What the PC program calls lost.</summary>
[TestClass]
public sealed class FrameLedgerTests
{
    private readonly FrameLedger _ledger = new();

    [TestMethod]
    public void Frame_passed_over_is_lost()
    {
        Send(1, 2, 3);
        Assert.IsTrue(Deliver(1));
        Assert.IsTrue(Deliver(3));
        Check(intactSent: 3, lost: 1, ghosts: 0);
    }

    [TestMethod]
    public void Frame_after_the_last_delivered_one_does_not_count_until_the_line_is_empty()
    {
        Send(1, 2);
        Deliver(1);
        Check(intactSent: 1, lost: 0, ghosts: 0);
        _ledger.CountRest();
        Check(intactSent: 2, lost: 1, ghosts: 0);
    }

    [TestMethod]
    public void Frame_never_sent_is_a_ghost()
    {
        Send(1);
        Assert.IsFalse(Deliver(9));
        Assert.IsTrue(Deliver(1));
        Assert.IsFalse(Deliver(1));
        Check(intactSent: 1, lost: 0, ghosts: 2);
    }

    [TestMethod]
    public void Equal_frames_match_in_order()
    {
        Send(1, 1, 2);
        Deliver(1);
        Deliver(1);
        Deliver(2);
        Check(intactSent: 3, lost: 0, ghosts: 0);
    }

    [TestMethod]
    public void IsSettled_when_every_frame_sent_has_arrived_or_is_lost()
    {
        Assert.IsTrue(_ledger.IsSettled);
        Send(1, 2);
        Deliver(1);
        Assert.IsFalse(_ledger.IsSettled);
        _ledger.CountRest();
        Assert.IsTrue(_ledger.IsSettled);
    }

    private void Send(params byte[] frames)
    {
        foreach (byte frame in frames)
        {
            _ledger.Sent(new[] { frame });
        }
    }

    private bool Deliver(byte frame)
    {
        return _ledger.Delivered(new[] { frame });
    }

    private void Check(long intactSent, long lost, long ghosts)
    {
        Assert.AreEqual(intactSent, _ledger.IntactSent);
        Assert.AreEqual(lost, _ledger.Lost);
        Assert.AreEqual(ghosts, _ledger.Ghosts);
    }
}
